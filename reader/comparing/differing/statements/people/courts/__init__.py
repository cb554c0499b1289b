"""What courts and authorities decided on somebody: sentences, fines, appeals."""

"""One module a family of formats: a file becomes blocks and facts. `registry` lists them."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt says itself: its own Greek catalogue is in none of its packages. -->
<TS version="2.1" language="el">
<context><name>QPlatformTheme</name>
<message><source>OK</source><translation>Εντάξει</translation></message>
<message><source>Cancel</source><translation>Άκυρο</translation></message>
<message><source>Close</source><translation>Κλείσιμο</translation></message>
<message><source>Save</source><translation>Αποθήκευση</translation></message>
<message><source>Reset</source><translation>Επαναφορά</translation></message>
<message><source>&amp;Yes</source><translation>&amp;Ναι</translation></message>
<message><source>&amp;No</source><translation>Ό&amp;χι</translation></message>
</context>
<context><name>QWidgetTextControl</name>
<message><source>&amp;Copy</source><translation>&amp;Αντιγραφή</translation></message>
<message><source>Select All</source><translation>Επιλογή όλων</translation></message>
<message><source>Cu&amp;t</source><translation>Αποκο&amp;πή</translation></message>
<message><source>&amp;Paste</source><translation>Επι&amp;κόλληση</translation></message>
<message><source>&amp;Undo</source><translation>Α&amp;ναίρεση</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Επανάληψη</translation></message>
<message><source>Delete</source><translation>Διαγραφή</translation></message>
</context>
<context><name>QLineEdit</name>
<message><source>&amp;Copy</source><translation>&amp;Αντιγραφή</translation></message>
<message><source>Select All</source><translation>Επιλογή όλων</translation></message>
<message><source>Cu&amp;t</source><translation>Αποκο&amp;πή</translation></message>
<message><source>&amp;Paste</source><translation>Επι&amp;κόλληση</translation></message>
<message><source>&amp;Undo</source><translation>Α&amp;ναίρεση</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Επανάληψη</translation></message>
<message><source>Delete</source><translation>Διαγραφή</translation></message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>Also kept: %1 and %n more</source>
        <translation>
            <numerusform>Also kept: %1 and %n more</numerusform>
            <numerusform>Also kept: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

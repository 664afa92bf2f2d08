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
<context>
    <name>chatelaine::ErrorText</name>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) fast. Times are corrected here, but other programs may take a valid sign-in for an expired one: set the clock.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute fast. Times are corrected here, but other programs may take a valid sign-in for an expired one: set the clock.</numerusform>
            <numerusform>The clock of this computer is %n minutes fast. Times are corrected here, but other programs may take a valid sign-in for an expired one: set the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minute(s) slow. Times are corrected here, but other programs may use a sign-in that has expired: set the clock.</source>
        <translation>
            <numerusform>The clock of this computer is %n minute slow. Times are corrected here, but other programs may use a sign-in that has expired: set the clock.</numerusform>
            <numerusform>The clock of this computer is %n minutes slow. Times are corrected here, but other programs may use a sign-in that has expired: set the clock.</numerusform>
        </translation>
    </message>
</context>
</TS>

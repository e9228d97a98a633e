// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/settingspage.h"

#include "config/profile.h"
#include "config/settingkey.h"

namespace {
/// Text as roff takes it: no dash that is a hyphen, no line that is a request.
QByteArray roff(QByteArray text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace('~', "\\(ti").replace('^', "\\(ha").replace("\"", "\\(dq");
    return text.startsWith('.') || text.startsWith('\'') ? "\\&" + text : text;
}

constexpr char head[] = R"(.\" SPDX-License-Identifier: GPL-3.0-or-later
.\" Made from the table of settings.
.TH SCRAPAZOID-CONSOLE.INI 5 2026-11-27 "scrapazoid-console )" SCRAPAZOID_VERSION R"(" "Scrapazoid console"
.SH NAME
scrapazoid-console.ini \- profiles and presets of the Scrapazoid console
.SH SYNOPSIS
.I ~/.config/scrapazoid/console.ini
.br
.I /etc/scrapazoid/console.ini
.SH DESCRIPTION
Both
.BR scrapazoid-console (1)
and
.BR scrapazoidctl (1)
read the file that
.B SCRAPAZOID_CONFIG
names, else
.IR ~/.config/scrapazoid/console.ini .
The units for systemd name
.IR /etc/scrapazoid/console.ini .
.PP
A section begins with its name in brackets; below it stands a setting a line,
.IB key " = " value\fR.\fP
Lines that begin with # or ; are comments, and stay where a program rewrites the file.
Times are seconds, or numbers with s, m, h or d; lists are separated by commas.
What is not written has its default.
A key or a section that nobody knows means that somebody wanted something that does not happen: nothing is changed by that
profile until it is corrected.
A file that everybody may write is not believed.
Passwords and keys are never here: they are in the desktop's keychain, in libpq's password file or in its service file, or
where AWS's own tools have them.
.SH SECTIONS
.TP
.B [console]
.B default
names the profile that is used where nobody says which.
.TP
.BI "[profile " NAME ]
A connection with its folders, by the settings below.
.TP
.BI "[preset " NAME ]
A cleanup under a name:
.BR stuck " (yes),"
.BR screenshots.days ", " downloads.days ,
.BR orphans " and " missing " (screenshots, downloads) and"
.BR mode " (quarantine, permanent or archive)."
What is not written is not cleaned.
.SH SETTINGS OF A PROFILE
)";

constexpr char tail[] = R"(.SH EXAMPLE
.nf
[console]
default = production

[profile production]
server.host = db.internal
server.database = scrapazoid
server.user = cleaner
screenshots.dir = /srv/scrapazoid/screenshots
downloads.dir = /srv/scrapazoid/downloads
alerts.hook = jq \-r ".database, .text" | mail \-s Scrapazoid admin@example.org

[preset Nightly]
stuck = yes
screenshots.days = 7
downloads.days = 7
orphans = screenshots, downloads
.fi
.SH SEE ALSO
.BR scrapazoid-console (1),
.BR scrapazoidctl (1),
"scrapazoidctl config" for what is in force and "scrapazoidctl config show" for where it comes from
)";
} // namespace

QByteArray documents::settingsPage()
{
    QByteArray text = head;
    const Profile usual;
    for (const SettingKey &key : settingKeys()) {
        text += ".TP\n.B " + roff(key.name) + '\n';
        const QByteArray meaning = key.describe().toUtf8();
        text += roff(meaning) + ".\n";
        if (!key.range.isEmpty())
            text += "It takes " + roff(key.range.toUtf8()) + ".\n";
        if (const QByteArray value = key.read(usual); !value.isEmpty())
            text += "Default:\n.BR " + roff(value).replace(' ', "\\ ") + " .\n";
    }
    return text + tail;
}

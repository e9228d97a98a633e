// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/inifile.h"

#include <QStringList>
#include <functional>

/// The one configuration file that the window and the command line share. Every call reads it anew and every change
/// replaces it at once, with the owner and the rights that it had; a new one only its owner can read. A damaged file is
/// reported with its line and never written to, and one that everybody may write is not believed.
/// Errors: Usage (damaged), Refused (writable for everybody), Storage. Any thread; not shared.
class ConfigFile {
public:
    explicit ConfigFile(QString name)
        : m_name(std::move(name))
    {
    }

    /// $SCRAPAZOID_CONFIG, else "scrapazoid/console.ini" in the user's configuration folder.
    static QString defaultName();
    const QString &name() const { return m_name; }

    /// Empty where there is no file yet.
    Result<IniFile> read() const;
    /// Under a lock; nothing is written where `edit` fails or changes nothing.
    Result<void> change(const std::function<Result<void>(IniFile &)> &edit) const;

private:
    Result<void> write(const QByteArray &text) const;

    QString m_name;
};

/// NAME of every section [<sort> NAME], in the order of the file. `sort` ends with its space.
QStringList sectionNames(const IniFile &file, const QByteArray &sort);

inline constexpr qsizetype longestSectionName = 64;
/// Whether a section may be called so: printable, no brackets. Error: Usage.
Result<void> checkSectionName(const QString &name);

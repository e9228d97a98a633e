// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <optional>

/// A configuration file as its lines. Whatever it does not understand (comments, unknown sections and keys) stays where
/// it is. Values are bytes: outside the file they are exact, inside it bytes that are not printable UTF-8 are written
/// \xNN and the backslash is doubled.
class IniFile {
public:
    /// `fileName` is for error messages only. Errors: Usage, naming the line.
    static Result<IniFile> parse(const QByteArray &text, const QString &fileName);

    QByteArray toBytes() const;

    QList<QByteArray> sections() const;
    bool hasSection(const QByteArray &section) const;
    QList<QByteArray> keys(const QByteArray &section) const;
    std::optional<QByteArray> value(const QByteArray &section, const QByteArray &key) const;
    /// Counted from 1; 0 where there is no such key.
    int lineOf(const QByteArray &section, const QByteArray &key) const;

    void addSection(const QByteArray &section);
    void setValue(const QByteArray &section, const QByteArray &key, const QByteArray &value);
    void removeValue(const QByteArray &section, const QByteArray &key);
    void removeSection(const QByteArray &section);

private:
    enum class LineKind { Other, Section, Entry };
    struct Line {
        LineKind kind = LineKind::Other;
        QByteArray raw{}; ///< As it stands in the file, without the line end.
        QByteArray section{}; ///< The section it belongs to, or opens.
        QByteArray key{};
        QByteArray value{};
    };

    static Result<Line> parseLine(const QByteArray &raw, const QByteArray &section);
    qsizetype find(const QByteArray &section, const QByteArray &key) const;
    qsizetype endOf(const QByteArray &section) const;

    QList<Line> m_lines;
};

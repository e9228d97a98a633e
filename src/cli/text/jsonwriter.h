// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <optional>

class QTextStream;

namespace cli {

/// Writes JSON as it comes, so that a million items need no memory, and with its keys in the order of the contract.
/// Half surrogates are replaced.
class JsonWriter {
public:
    explicit JsonWriter(QTextStream &out)
        : m_out(out)
    {
    }

    void beginObject();
    void beginObject(QLatin1StringView key);
    void endObject();
    /// Ends the one object that a command prints, with what all of them have: the version of their format, to which
    /// keys are added and in which none changes, and the sentence of the error.
    void endAnswer(const std::optional<QString> &error);
    void beginArray(QLatin1StringView key);
    void endArray();

    void member(QLatin1StringView key, const QString &text);
    void member(QLatin1StringView key, qint64 number);
    /// A number, or the text that the key is.
    void member(QLatin1StringView key, const RowKey &value);
    void member(QLatin1StringView key, double number); ///< Three decimals at most.
    void member(QLatin1StringView key, bool value);
    void member(QLatin1StringView key, const char *text) = delete; ///< Would be taken for a bool.
    void null(QLatin1StringView key);
    /// Null where there is no text.
    void member(QLatin1StringView key, const std::optional<QString> &text);
    /// One text of an array.
    void element(const QString &text);

    bool hasBegun() const { return m_hasBegun; }

private:
    void separate();
    void writeKey(QLatin1StringView key);
    void writeText(const QString &text);
    void open(char bracket);
    void close(char bracket);

    QTextStream &m_out;
    QList<bool> m_isEmpty; ///< A level of nesting each: nothing written in it yet.
    bool m_hasBegun = false;
};

} // namespace cli

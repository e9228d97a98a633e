// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/rowimage.h"

#include <QHash>
#include <QSet>

namespace database {

/// What became of rows that were to go back into their table.
struct ReturnedRows {
    QSet<qint64> back; ///< In the table as they were, whoever put them there.
    QHash<qint64, QString> refused; ///< Not, and why.
    QHash<qint64, QString> remarks; ///< Back, but with something to be said.
};

/// Whether a row may come back with other values in columns that the console does not know.
enum class Likeness { Exact, KnownColumns };

/// Puts rows of one table back from their images, inside the caller's transaction. A row is back only where the server
/// says that it holds what its image does: what a trigger or a rule makes of it is seen and taken back.
class RowReturn {
public:
    /// `source`: SQL of `key` (bigint) and `texts` (jsonb), the images, with $1, … = `values`. `identity`: quoted names
    /// of the columns that tell rows apart and that are unique; empty: nothing does.
    RowReturn(Connection &connection, const RowImage &image, QString source, QVariantList values, QStringList identity)
        : m_connection(connection)
        , m_image(image)
        , m_source(std::move(source))
        , m_values(std::move(values))
        , m_identity(std::move(identity))
    {
    }

    /// `inserted`: how alike a row must be that goes in; `found`: one that is there already. `known`: quoted names of
    /// columns that must be as they were whatever the likeness.
    Result<ReturnedRows> putBack(Likeness inserted, Likeness found, const QStringList &known);

private:
    struct Group {
        std::vector<ImageColumn> columns;
        QSet<qint64> keys;
    };
    struct Attempt {
        QHash<qint64, QString> astray; ///< Not as they were, and why; nothing of the attempt may stay then.
        QHash<qint64, QString> remarks;
    };
    Result<std::vector<Group>> readGroups();
    Result<void> findThose(Group &group, Likeness likeness, const QStringList &known);
    Result<void> insertGroup(Group group, Likeness likeness, const QStringList &known);
    Result<Attempt> insertOnce(const Group &group, Likeness likeness, const QStringList &known);
    static std::vector<ImageColumn> essentialOf(const Group &group, Likeness likeness, const QStringList &known);
    QString chosen(const QSet<qint64> &keys) const;

    Connection &m_connection;
    const RowImage &m_image;
    const QString m_source;
    const QVariantList m_values;
    const QStringList m_identity;
    ReturnedRows m_rows;
};

} // namespace database

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/rowimage.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace database {

/// What became of rows that were to go back into their table.
struct ReturnedRows {
    QSet<qint64> back; ///< In the table as they were, whoever put them there.
    QHash<qint64, QString> refused; ///< Not, and why.
    QHash<qint64, QString> remarks; ///< Back, but with something to be said.
};

/// Whether a row may come back with other values in columns that the console does not know.
enum class Likeness { Exact, KnownColumns };

/// Puts rows of one table back from their images, inside the caller's transaction. A row is back only where the table
/// holds what its image does: what a trigger or a rule makes of it is seen and taken back.
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
    /// What triggers do afterwards is for `findAstray` to see.
    Result<ReturnedRows> putBack(Likeness inserted, Likeness found, const QStringList &known);

    /// Those that were back and have not stayed as they were, and why. Of rows that nothing tells apart only those are
    /// known that nobody has touched since.
    struct Look {
        QHash<qint64, QString> astray;
        QHash<qint64, QString> remarks; ///< Of others.
    };
    Result<Look> findAstray();

    /// Puts them back, does the `rest` that belongs to it and all that is put off to the transaction's end, and looks
    /// once more: nothing stays of rows that do not stay as they were.
    using Rest = std::function<Result<void>(ReturnedRows &)>;
    Result<ReturnedRows> putBackToStay(Likeness inserted, Likeness found, const QStringList &known, const Rest &rest);

private:
    struct Group {
        std::vector<ImageColumn> columns;
        QSet<qint64> keys;
    };
    /// Rows that are back, and what they must be.
    struct Back {
        std::vector<ImageColumn> columns, essential;
        QHash<qint64, QString> images; ///< By key, as they are carried.
        QString places; ///< Where nothing tells rows apart: where they lie.
    };
    struct Attempt {
        Look look; ///< Where something is astray nothing of the attempt may stay.
        QHash<qint64, QString> images;
        QString places;
    };
    Result<std::vector<Group>> readGroups();
    Result<void> findThose(Group &group, Likeness likeness, const QStringList &known);
    Result<void> insertGroup(Group group, Likeness likeness, const QStringList &known);
    Result<Attempt> insertOnce(const Group &group, Likeness likeness, const QStringList &known);
    Result<void> lookAt(const Back &back, Look &look);
    QString lookSql(const Back &back) const;
    QStringList sameIdentity() const;
    QString astrayReason() const;
    QString changedRemark() const;
    static std::vector<ImageColumn> essentialOf(const Group &group, Likeness likeness, const QStringList &known);
    QString chosen(const QSet<qint64> &keys) const;

    Connection &m_connection;
    const RowImage &m_image;
    const QString m_source;
    const QVariantList m_values;
    const QStringList m_identity;
    ReturnedRows m_rows;
    std::vector<Back> m_back;
    QHash<qint64, QString> m_left; ///< By key, why: not to be tried again.
};

} // namespace database

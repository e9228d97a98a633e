// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "models/founditemsmodel.h"

namespace gui {

class DataTable;

/// A search of all runs' items in a table: on a worker, a page at a time, the newest search alone. What was looked
/// through and what was not is said where the rows would be.
class FoundList : public QObject {
    Q_OBJECT

public:
    /// `table` is this one's alone.
    FoundList(LiveSession &session, DataTable &table, QObject *parent);

    /// Begins, or begins anew: what is shown stays until the answer is there, and so does what is selected.
    void search(const ItemQuery &query);
    /// Again what was searched for last, as far as it is shown.
    void searchAgain();
    void clear();
    /// Selects it as soon as it is there.
    void select(const JournalPlace &place) { m_wanted = place; }
    /// Valid until the next change.
    const FoundItem *selected() const;
    const ItemQuery &query() const { return m_query; }
    bool isSearching() const { return m_searching; }
    models::FoundItemsModel &model() { return m_model; }

signals:
    void selectionChanged();
    void failed(const QString &sentence);

private:
    void ask(const std::optional<JournalPlace> &below, int limit);
    void onFound(const Result<FoundItems> &found, bool isNextPage);
    void selectWanted();
    void updatePlaceholder();

    LiveSession &m_session;
    DataTable &m_table;
    models::FoundItemsModel m_model;
    ItemQuery m_query;
    std::optional<JournalPlace> m_wanted;
    QString m_error;
    QPointer<jobs::JobBase> m_searching;
};

} // namespace gui

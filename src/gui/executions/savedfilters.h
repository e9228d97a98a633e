// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"

#include <QMenu>

namespace gui {

/// Filters under names of one's own: choose, save, delete. They are kept in the window's settings, each as the line of
/// search that makes it.
class SavedFilters : public QMenu {
    Q_OBJECT

public:
    explicit SavedFilters(QWidget *parent = nullptr);

    /// What saving is about.
    void setCurrent(const ExecutionFilter &filter) { m_current = filter; }
    /// Under a name that there is already, it takes that one's place.
    void save(const QString &name, const ExecutionFilter &filter);
    void remove(const QString &name);
    static QStringList names();

signals:
    void chosen(const ExecutionFilter &filter);

private:
    void rebuild();
    void askName();

    ExecutionFilter m_current;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "models/watchlogmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gui {

class DataTable;

/// Lines of a level and above that hold a text.
class LogFilter : public QSortFilterProxyModel {
public:
    void setLevel(LogLevel level);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogLevel m_level = LogLevel::Info;
    QString m_search;
};

/// The live log of the schedule: by level, searched, and followed to its end where somebody wants that. A line that is
/// opened is there as a whole.
class LogView : public QWidget {
    Q_OBJECT

public:
    explicit LogView(LiveSession &session, QWidget *parent = nullptr);

    models::WatchLogModel &model() { return m_model; }
    /// Why there is nothing to be seen.
    void setPlaceholder(const QString &text);
    void find();
    void exportCsv();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showPlaceholder();
    void showLine(const QModelIndex &line);

    LiveSession &m_session;
    models::WatchLogModel m_model;
    LogFilter m_shown;
    QString m_placeholder;
    QComboBox *m_level;
    QLineEdit *m_search;
    QCheckBox *m_follow;
    DataTable *m_table;
};

} // namespace gui

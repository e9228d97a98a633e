// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "gui/session/livesession.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gui {

/// The controls above the history: which runs, and what to find among their items.
class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(LiveSession &session, QWidget *parent = nullptr);

    /// Which runs are wanted; a period is counted from the server's now.
    RunFilter runs() const;
    bool restrictsRuns() const;
    /// What is to be found, as somebody typed it; empty: nothing.
    QString text() const;
    /// As if somebody had typed it, and wanted all runs.
    void find(const QString &text);
    void clear();
    /// What there is to choose from; what is chosen stays.
    void offer(const RunFacets &facets);
    void focusSearch();
    /// There are so many pixels from side to side.
    void adaptTo(int width);

signals:
    /// Somebody has stopped typing, or chosen.
    void changed();

private:
    QComboBox *addChoice(const QString &name, const QString &any);
    void offer(QComboBox *box, const QStringList &values);
    void onChanged();
    void arrange(bool isNarrow);

    LiveSession &m_session;
    QLineEdit *m_search;
    QComboBox *m_command;
    QComboBox *m_ending;
    QComboBox *m_user;
    QComboBox *m_origin;
    QComboBox *m_period;
    QPushButton *m_clear;
    QTimer m_typing;
    std::optional<bool> m_isNarrow;
};

} // namespace gui

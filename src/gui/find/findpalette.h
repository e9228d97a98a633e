// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/find/finder.h"
#include "gui/find/findmodel.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace gui {

/// One field over the window for everything: what the window can do and where it can go, at once and without a
/// connection; executions, users, files, what cleanups removed and runs, from the database while one types. Arrows
/// move, Enter opens the place, Esc goes back to where the focus was. It changes nothing by itself.
class FindPalette : public QFrame {
    Q_OBJECT

public:
    /// Over `window`, as large as that allows.
    FindPalette(LiveSession &session, QWidget *window);

    /// What the window itself offers in a group of which no database knows: asked each time that it is opened.
    using Offers = std::function<QList<FindEntry>(FindGroup group)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }

    /// Shows it, or puts it away.
    void toggle();
    void open();
    /// The focus goes back.
    void close();
    void setText(const QString &text);
    Finder &finder() { return m_finder; }
    const FindModel &model() const { return m_model; }
    /// Everything that was asked for is there.
    bool isSettled() const { return !m_typing.isActive() && !m_finder.isLooking(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void onText();
    void showOffers();
    void onFound(FindGroup group, const QList<FindEntry> &entries, const QString &remark);
    void clearDatabase();
    void updateNote();
    void select(int row);
    void step(int rows);
    void describeCurrent();
    void openCurrent();
    bool onKey(int key);

    LiveSession &m_session;
    Finder m_finder;
    FindModel m_model;
    Offers m_offers;
    QList<FindEntry> m_actions;
    QList<FindEntry> m_pages;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_note;
    QTimer m_typing;
    QPointer<QWidget> m_before; ///< What had the focus.
    bool m_isChosen = false; ///< Somebody has moved the selection: it is not for new results to move it.
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace gui {

class Banner;
class LiveSession;

/// Above every page: how the window stands to its installation, where that is not simply connected, and the one thing
/// to do about it.
class StateBanner : public QWidget {
    Q_OBJECT

public:
    explicit StateBanner(LiveSession &session, QWidget *parent = nullptr);

signals:
    /// There is no connection yet.
    void profileWanted();
    /// The database needs the console's own schema.
    void setUpWanted();
    /// What is waited for is not to be waited for any more.
    void giveUpWanted();

private:
    enum class Shown { Nothing, Waiting, NoTarget, Lost, NotSetUp };
    Shown shown() const;
    void update();
    void sayLost();
    void act();

    LiveSession &m_session;
    Banner *m_banner;
    QTimer m_tick; ///< While a next attempt is counted down to.
};

} // namespace gui

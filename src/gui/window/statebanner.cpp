// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/statebanner.h"

#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

gui::StateBanner::StateBanner(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new Banner(this))
{
    m_banner->setObjectName(u"stateBanner"_s);
    auto *margin = new QVBoxLayout(this);
    margin->setContentsMargins(16, 12, 16, 0);
    margin->addWidget(m_banner);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StateBanner::update);
    connect(m_banner, &Banner::actionTriggered, this, &StateBanner::act);
    connect(&session, &LiveSession::stateChanged, this, &StateBanner::update);
    connect(&session, &LiveSession::targetChanged, this, &StateBanner::update);
    connect(&session, &LiveSession::localTimeChanged, this, &StateBanner::update);
    update();
}

gui::StateBanner::Shown gui::StateBanner::shown() const
{
    using State = LiveSession::State;
    if (!m_session.waitsFor().isEmpty())
        return Shown::Waiting;
    switch (m_session.state()) {
    case State::NoTarget: return Shown::NoTarget;
    case State::Connecting: return Shown::Nothing;
    case State::Lost: return Shown::Lost;
    case State::Connected: break;
    }
    return m_session.status().isSetUp ? Shown::Nothing : Shown::NotSetUp;
}

void gui::StateBanner::update()
{
    const Shown now = shown();
    switch (now) {
    case Shown::Nothing: m_banner->clear(); break;
    case Shown::Waiting:
        m_banner->say(Banner::Tone::Information, m_session.waitsFor(),
                      m_session.canStopWaiting() ? tr("Go on without it") : QString());
        break;
    case Shown::NoTarget:
        m_banner->say(Banner::Tone::Information, tr("The console is not connected to any database yet."),
                      tr("New connection…"));
        break;
    case Shown::Lost: sayLost(); break;
    case Shown::NotSetUp:
        m_banner->say(Banner::Tone::Warning,
                      m_session.status().isOutdated
                          ? tr("The console's own schema in this database is of an older version. Everything can be "
                               "looked at and previewed; before anything can be cleaned, it has to be brought up to "
                               "date.")
                          : m_session.target().schema.hasFiles()
                          ? tr("The console is not set up in this database. Everything can be looked at and previewed; "
                               "before anything can be cleaned, it needs its own schema and quarantine folders.")
                          : tr("The console is not set up in this database. Everything can be looked at and previewed; "
                               "before anything can be cleaned, it needs its own schema."),
                      m_session.status().isOutdated ? tr("Bring up to date…") : tr("Set up…"));
        break;
    }
    if (now == Shown::Lost)
        m_tick.start();
    else
        m_tick.stop();
    setVisible(!m_banner->isHidden());
}

void gui::StateBanner::sayLost()
{
    const bool local = m_session.showsLocalTime();
    const QDateTime at = local ? m_session.lastRefresh().toLocalTime() : m_session.lastRefresh();
    const QString since = at.isValid()
        ? tr("Not live: this is the state of %1 %2.").arg(at.toString(u"HH:mm:ss"_s), local ? tr("local") : tr("UTC"))
        : tr("No connection to %1.").arg(m_session.target().connection.forPeople());
    const int seconds = m_session.retryIn();
    const QString next = seconds > 0 ? tr("Trying again in %1 s.").arg(seconds) : tr("Trying again now…");
    m_banner->say(Banner::Tone::Warning, QStringList{since, next, m_session.error().message}.join(u' '),
                  tr("Retry now"));
}

void gui::StateBanner::act()
{
    switch (shown()) {
    case Shown::Nothing: break;
    case Shown::Waiting: emit giveUpWanted(); break;
    case Shown::NoTarget: emit profileWanted(); break;
    case Shown::Lost:
        m_session.refresh();
        update();
        break;
    case Shown::NotSetUp: emit setUpWanted(); break;
    }
}

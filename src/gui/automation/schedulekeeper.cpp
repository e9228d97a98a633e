// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/schedulekeeper.h"

#include "gui/settings.h"

using namespace Qt::StringLiterals;

/// Carries over to the window's thread what a watch says on its own.
class gui::ScheduleKeeper::Listener : public cleanup::WatchListener {
public:
    explicit Listener(ScheduleKeeper &keeper)
        : m_keeper(keeper)
        , m_generation(keeper.m_generation)
    {
    }
    void logged(cleanup::LogLevel, const QString &) override { } // everybody reads it from the database
    void stateChanged(const cleanup::WatchState &state) override
    {
        tell([state](ScheduleKeeper &keeper) {
            keeper.m_state = state;
            emit keeper.changed();
        });
    }
    void attempted(const JobAttempt &attempt) override
    {
        tell([attempt](ScheduleKeeper &keeper) { emit keeper.attempted(attempt); });
    }

private:
    template <typename News> void tell(News news)
    {
        // The keeper waits for every watch before it goes.
        QMetaObject::invokeMethod(
            &m_keeper,
            [keeper = &m_keeper, generation = m_generation, news] {
                if (generation == keeper->m_generation)
                    news(*keeper);
            },
            Qt::QueuedConnection);
    }

    ScheduleKeeper &m_keeper;
    int m_generation;
};

gui::ScheduleKeeper::ScheduleKeeper(LiveSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1); // an earlier watch ends before the next begins
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        stop();
        m_trouble.clear();
        emit changed();
    });
    connect(&m_session, &LiveSession::stateChanged, this, &ScheduleKeeper::resume);
}

gui::ScheduleKeeper::~ScheduleKeeper()
{
    stop();
    m_pool.waitForDone();
}

QString gui::ScheduleKeeper::settingsKey() const
{
    return u"automation/"_s + QString::fromLatin1(m_session.target().name.toUtf8().toHex());
}

QString gui::ScheduleKeeper::identity() const
{
    const DatabaseIdentity &identity = m_session.status().identity;
    return u"%1/%2/%3"_s.arg(identity.systemIdentifier, identity.database, identity.installation);
}

/// What was asked for goes on, once it is certain that this is where it was.
void gui::ScheduleKeeper::resume()
{
    if (isOn() || !m_trouble.isEmpty() || !m_session.isConnected()
        || windowSettings().value(settingsKey()).toString() != identity())
        return;
    start();
    emit changed();
}

void gui::ScheduleKeeper::setOn(bool on)
{
    if (!m_session.hasTarget() || (on && !m_session.isConnected()))
        return;
    windowSettings().setValue(settingsKey(), on ? identity() : QString());
    m_trouble.clear();
    stop();
    if (on)
        start();
    emit changed();
}

void gui::ScheduleKeeper::stop()
{
    ++m_generation;
    delete m_job;
    m_state = {};
}

void gui::ScheduleKeeper::start()
{
    const auto listener = std::make_shared<Listener>(*this);
    m_job = m_session.start<void>(
        this,
        [listener, days = m_session.profileDays()](const cleanup::Session &session, const cleanup::Context &context) {
            Target target = session.target();
            // What was applied to the database may change while this goes on: the engine asks each time.
            target.screenshotDays = days[0];
            target.downloadDays = days[1];
            return cleanup::watch(target, {}, *listener, context);
        },
        [this](const Result<void> &ended) {
            m_job = nullptr;
            m_state = {};
            m_trouble = ended ? QString() : ended.error().message;
            emit changed();
        },
        &m_pool);
}

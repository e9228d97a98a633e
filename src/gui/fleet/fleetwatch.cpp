// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fleet/fleetwatch.h"

#include "core/target/rootaddress.h"
#include "jobs/job.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = gui::FleetMember::State;

namespace {
/// So many may hang at once before nobody is looked at any more.
constexpr int mostHanging = 4;
constexpr auto usualPatience = 15s;
constexpr auto usualRest = 5min;
constexpr int shortConnect = 5;
constexpr int shortStatement = 10;

/// What a connection's error says in detail where a password is wrong or missing (SQLSTATE invalid_password).
constexpr QLatin1StringView aboutPassword("28P01");

bool isFar(const QByteArray &folder)
{
    const auto address = RootAddress::parse(folder);
    return address && !address->isLocal();
}

/// What can be looked at without anybody being asked, and not for long.
Target quietTarget(Target target)
{
    target.connection.connectTimeoutSeconds = std::min(target.connection.connectTimeoutSeconds, shortConnect);
    target.connection.statementTimeoutSeconds = std::min(target.connection.statementTimeoutSeconds, shortStatement);
    for (RootSettings *root : {&target.screenshots, &target.downloads}) {
        if (isFar(root->path))
            root->path.clear();
    }
    return target;
}
} // namespace

gui::FleetWatch::FleetWatch(Actor actor, QObject *parent)
    : QObject(parent)
    , m_actor(std::move(actor))
{
    m_pool.setMaxThreadCount(mostHanging);
    m_patience.setSingleShot(true);
    m_rest.setSingleShot(true);
    setPace(usualPatience, usualRest);
    connect(&m_patience, &QTimer::timeout, this, &FleetWatch::onPatienceEnded);
    connect(&m_rest, &QTimer::timeout, this, &FleetWatch::refresh);
}

gui::FleetWatch::~FleetWatch()
{
    for (const QPointer<jobs::JobBase> &job : std::as_const(m_looking))
        delete job;
    m_pool.waitForDone();
}

void gui::FleetWatch::setPace(std::chrono::milliseconds patience, std::chrono::milliseconds rest)
{
    m_patience.setInterval(patience);
    m_rest.setInterval(rest);
}

void gui::FleetWatch::setOn(bool on)
{
    m_isOn = on;
    if (on) {
        refresh();
        return;
    }
    m_rest.stop();
    m_toLook.clear();
}

void gui::FleetWatch::know(const Target &target)
{
    m_passwords.insert(target.name, target.connection.password);
}

void gui::FleetWatch::refresh()
{
    readProfiles();
    if (!m_isOn)
        return;
    m_rest.stop();
    m_toLook.clear();
    // One alone is what the window is about.
    if (m_members.size() > 1) {
        for (const FleetMember &member : std::as_const(m_members))
            m_toLook << member.name;
    }
    if (m_current.isEmpty())
        next();
}

void gui::FleetWatch::readProfiles()
{
    const auto names = m_store.names();
    if (!names)
        return;
    QList<FleetMember> members;
    for (const QString &name : *names) {
        const FleetMember *known = find(name);
        FleetMember member = known ? *known : FleetMember{.name = name, .color = {}};
        if (const auto profile = m_store.load(name))
            member.color = profile->color;
        members << member;
    }
    m_members = members;
    emit changed();
}

void gui::FleetWatch::next()
{
    m_current.clear();
    while (!m_toLook.isEmpty()) {
        const QString name = m_toLook.takeFirst();
        if (m_looking.contains(name))
            continue; // still hangs
        const auto profile = m_store.load(name);
        if (!profile) {
            say(name, State::Failed, profile.error().message);
        } else if (profile->target.connection.isThroughSsh) {
            say(name, State::BySsh);
        } else if (m_looking.size() < mostHanging) {
            look(*profile);
            return;
        }
    }
    if (m_isOn)
        m_rest.start();
}

void gui::FleetWatch::look(const Profile &profile)
{
    const QString name = profile.name();
    m_current = name;
    auto *job = new jobs::Job<cleanup::Glance>(
        m_pool,
        [actor = m_actor, target = quietTarget(toTarget(profile, {.password = m_passwords.value(name)}))](
            std::stop_token stop, ProgressPtr progress) -> Result<cleanup::Glance> {
            // Nobody to ask: what needs somebody fails.
            cleanup::Session session(target);
            return cleanup::glance(
                session, cleanup::Context{.actor = actor, .stop = std::move(stop), .progress = std::move(progress)});
        },
        [this, name](const Result<cleanup::Glance> &seen) { onLooked(name, seen); }, this);
    connect(job, &jobs::JobBase::finished, job, &QObject::deleteLater);
    m_looking.insert(name, job);
    m_patience.start();
}

void gui::FleetWatch::onLooked(const QString &name, const Result<cleanup::Glance> &seen)
{
    m_looking.remove(name);
    if (FleetMember *member = find(name); member && seen) {
        member->state = State::Seen;
        member->seen = *seen;
        member->at = QDateTime::currentDateTimeUtc();
        member->trouble.clear();
        emit changed();
    } else if (member) {
        say(name, seen.error().detail == aboutPassword ? State::PasswordNeeded : State::Failed, seen.error().message);
    }
    if (name != m_current)
        return;
    m_patience.stop();
    next();
}

void gui::FleetWatch::onPatienceEnded()
{
    if (const auto &job = m_looking.value(m_current))
        job->stop();
    say(m_current, State::NoAnswer);
    next();
}

gui::FleetMember *gui::FleetWatch::find(const QString &name)
{
    const auto found
        = std::find_if(m_members.begin(), m_members.end(), [&](const FleetMember &one) { return one.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

void gui::FleetWatch::say(const QString &name, FleetMember::State state, const QString &trouble)
{
    FleetMember *member = find(name);
    if (!member)
        return;
    member->state = state;
    member->trouble = trouble;
    emit changed();
}

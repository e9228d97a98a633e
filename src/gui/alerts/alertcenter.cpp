// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/alertcenter.h"

#include "gui/settings.h"
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSystemTrayIcon>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// A hook that hangs is ended, so that none pile up.
constexpr auto hookPatience = 30s;

QString settingsKey(const QString &profile)
{
    return u"alerts/"_s + QString::fromLatin1(profile.toUtf8().toHex());
}
} // namespace

gui::AlertCenter::AlertCenter(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(tr("Scrapazoid Console"));
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::activated, this, &AlertCenter::wanted);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &AlertCenter::wanted);
    }
    connect(&m_session, &Session::targetChanged, this, &AlertCenter::restore);
    connect(&m_session, &Session::liveChanged, this, [this](const LiveSnapshot &snapshot) { observe(snapshot); });
}

gui::AlertCenter::~AlertCenter() = default;

void gui::AlertCenter::observe(const LiveSnapshot &snapshot)
{
    Observation seen{.now = snapshot.takenAt};
    qint64 longest = 0;
    for (const LiveExecution &live : snapshot.rows) {
        if (!snapshot.rule.isStuck(live.execution, snapshot.takenAt))
            continue;
        ++seen.stuck;
        longest = std::max(longest,
                           snapshot.takenAt.secondsSince(*live.execution.startedAt) - snapshot.rule.limitSeconds());
    }
    seen.longestStuckSeconds = longest;
    seen.clockSkewMs = m_session.status().clockSkewMs;
    apply(std::move(seen));
}

void gui::AlertCenter::observe(const Overview &overview)
{
    Observation seen{.now = overview.takenAt};
    seen.volumes = overview.apart;
    seen.lastFileCleanup = overview.lastFileCleanup;
    seen.overdueJobs = overview.automation.overdueJobs();
    seen.failingJobs = overview.automation.failingJobs();
    qint64 expired = 0;
    for (const Statistics::FileRows &rows : overview.statistics.files)
        expired += rows.expired.count;
    seen.expiredFiles = expired;
    apply(std::move(seen));
}

void gui::AlertCenter::observe(const cleanup::StorageLook &look)
{
    Observation seen{.now = look.inventory->takenAt};
    for (const DirectoryInventory &part : look.inventory->directories) {
        seen.scanTrouble[part.directory] = part.trouble;
        const Tally &orphans = look.figures.of(part.directory).orphans;
        if (part.trouble.isEmpty())
            seen.orphanPercent[part.directory] = part.files.bytes > 0
                ? 100.0 * static_cast<double>(orphans.bytes) / static_cast<double>(part.files.bytes)
                : 0;
    }
    apply(std::move(seen));
}

void gui::AlertCenter::apply(Observation observation)
{
    if (!m_session.hasTarget())
        return;
    const AlertBook::Changes changes = m_book.update(observation, m_session.target());
    for (const Alert &alert : changes.cleared)
        tell(alert, false);
    for (const Alert &alert : changes.raised)
        tell(alert, true);
    if (!changes.raised.isEmpty() || !changes.cleared.isEmpty())
        remember();
    emit changed();
}

void gui::AlertCenter::tell(const Alert &alert, bool isRaised)
{
    runHook(alert, isRaised);
    if (!m_tray)
        return;
    const QString title = m_session.target().name;
    if (isRaised)
        m_tray->showMessage(title, alert.text, QSystemTrayIcon::Warning);
    else
        m_tray->showMessage(title, tr("No longer: %1").arg(alert.text), QSystemTrayIcon::Information);
}

void gui::AlertCenter::say(const QString &text, bool isTrouble)
{
    if (m_tray)
        m_tray->showMessage(m_session.target().name, text,
                            isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

QByteArray gui::alertJson(const Alert &alert, bool isRaised, const QString &profile)
{
    const QJsonObject object{{u"event"_s, isRaised ? u"raised"_s : u"cleared"_s},
                             {u"kind"_s, toName(alert.kind)},
                             {u"key"_s, alert.key},
                             {u"profile"_s, profile},
                             {u"since"_s, alert.since.toIso()},
                             {u"text"_s, alert.text},
                             {u"mend"_s, alert.mend}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void gui::AlertCenter::runHook(const Alert &alert, bool isRaised)
{
    const QString command = m_session.target().alerts.hook;
    if (command.isEmpty())
        return;
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process](int status, QProcess::ExitStatus how) {
        if (how != QProcess::NormalExit || status != 0)
            emit hookFailed(tr("The alert command ended with status %1: %2")
                                .arg(status)
                                .arg(QString::fromLocal8Bit(process->readAllStandardError().left(300)).simplified()));
        process->deleteLater();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        emit hookFailed(tr("The alert command could not be started: %1.").arg(process->errorString()));
        process->deleteLater();
    });
    QTimer::singleShot(hookPatience, process, &QProcess::kill);
    // One line of shell, as its owner wrote it into the profile; the alert itself comes on standard input only.
    process->start(u"/bin/sh"_s, {u"-c"_s, command});
    process->write(alertJson(alert, isRaised, m_session.target().name));
    process->closeWriteChannel();
}

void gui::AlertCenter::restore()
{
    QList<Alert> active;
    if (m_session.hasTarget()) {
        QSettings settings = windowSettings();
        const int count = settings.beginReadArray(settingsKey(m_session.target().name));
        for (int index = 0; index < count; ++index) {
            settings.setArrayIndex(index);
            const auto kind = alertKindFromName(settings.value(u"kind"_s).toString());
            if (kind)
                active.append({*kind, settings.value(u"key"_s).toString(), settings.value(u"text"_s).toString(),
                               settings.value(u"mend"_s).toString(),
                               ServerTime{settings.value(u"since"_s).toLongLong()}});
        }
    }
    m_book.restore(active);
    emit changed();
}

void gui::AlertCenter::remember() const
{
    QSettings settings = windowSettings();
    settings.remove(settingsKey(m_session.target().name));
    settings.beginWriteArray(settingsKey(m_session.target().name), static_cast<int>(active().size()));
    for (int index = 0; index < active().size(); ++index) {
        const Alert &alert = active().at(index);
        settings.setArrayIndex(index);
        settings.setValue(u"kind"_s, toName(alert.kind));
        settings.setValue(u"key"_s, alert.key);
        settings.setValue(u"text"_s, alert.text);
        settings.setValue(u"mend"_s, alert.mend);
        settings.setValue(u"since"_s, alert.since.microseconds);
    }
    settings.endArray();
}

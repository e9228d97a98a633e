// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/alerts/alertcenter.h"

#include "cleanup/watch/alertkeeper.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <algorithm>

namespace {
bool hasKey(const QList<Alert> &alerts, const QString &key)
{
    return std::any_of(alerts.begin(), alerts.end(), [&](const Alert &alert) { return alert.key == key; });
}

/// Desktops take what stands in a notification for markup, each another part of it.
QString plain(QString text)
{
    return text.replace(u'<', u'‹').replace(u'>', u'›');
}
} // namespace

gui::AlertCenter::AlertCenter(LiveSession &session, QObject *parent)
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
    connect(&m_session, &LiveSession::targetChanged, this, &AlertCenter::forget);
    connect(&m_session, &LiveSession::liveChanged, this, [this](const LiveSnapshot &snapshot) { observe(snapshot); });
}

gui::AlertCenter::~AlertCenter() = default;

QList<Alert> gui::AlertCenter::active() const
{
    QList<Alert> alerts = m_kept.value_or(QList<Alert>());
    alerts.removeIf([this](const Alert &alert) { return m_judged.contains(alert.key); });
    return alerts + m_book.active();
}

void gui::AlertCenter::observe(const LiveSnapshot &snapshot)
{
    Observation seen{.now = snapshot.takenAt};
    seen.live = snapshot.summary;
    seen.clockSkewMs = m_session.status().clockSkewMs;
    apply(seen);
}

void gui::AlertCenter::observe(const Overview &overview)
{
    // What was there before this window was, somebody has been told of.
    if (!m_kept)
        m_told += overview.alerts;
    m_kept = overview.alerts;
    apply(observationOf(overview));
}

void gui::AlertCenter::observe(const cleanup::StorageLook &look)
{
    apply(cleanup::observationOf(look));
}

void gui::AlertCenter::apply(const Observation &observation)
{
    if (!m_session.hasTarget())
        return;
    QSet<QString> judgedNow;
    for (const Judgement &judgement : judge(observation, m_session.target()))
        judgedNow.insert(judgement.key);
    m_judged += judgedNow;
    adoptKept(judgedNow);
    m_book.update(observation, m_session.target());
    tellOfChanges();
    emit changed();
}

/// What this window judges and the leader has raised began when the leader saw it. Only what is being judged: what was
/// found to be over stays over until the leader has seen that, too.
void gui::AlertCenter::adoptKept(const QSet<QString> &judgedNow)
{
    QList<Alert> alerts = m_book.active();
    for (const Alert &kept : m_kept.value_or(QList<Alert>())) {
        const auto ours
            = std::find_if(alerts.begin(), alerts.end(), [&](const Alert &alert) { return alert.key == kept.key; });
        if (ours != alerts.end())
            ours->since = std::min(ours->since, kept.since);
        else if (judgedNow.contains(kept.key))
            alerts << kept;
    }
    m_book.restore(alerts);
}

void gui::AlertCenter::tellOfChanges()
{
    const QList<Alert> now = active();
    if (m_tray) {
        for (const Alert &alert : std::as_const(m_told)) {
            if (!hasKey(now, alert.key))
                m_tray->showMessage(m_session.target().name, plain(tr("No longer: %1").arg(alert.text)),
                                    QSystemTrayIcon::Information);
        }
        for (const Alert &alert : now) {
            if (!hasKey(m_told, alert.key))
                m_tray->showMessage(m_session.target().name, plain(alert.text), QSystemTrayIcon::Warning);
        }
    }
    m_told = now;
}

void gui::AlertCenter::say(const QString &text, bool isTrouble)
{
    if (m_tray)
        m_tray->showMessage(m_session.target().name, plain(text),
                            isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void gui::AlertCenter::forget()
{
    m_book = {};
    m_judged.clear();
    m_kept.reset();
    m_told.clear();
    emit changed();
}

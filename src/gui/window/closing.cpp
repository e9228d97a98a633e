// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/closing.h"

#include "gui/automation/schedulekeeper.h"
#include "gui/settings.h"
#include "gui/widgets/question.h"

#include <QApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
const QString settingsKey = u"window/goesOnKeeping"_s;
}

gui::Closing::Closing(LiveSession &session, ScheduleKeeper &keeper, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_keeper(keeper)
    , m_window(window)
{
}

bool gui::Closing::mayClose()
{
    return !asksAboutCleanup() && !goesOnKeeping();
}

void gui::Closing::quit()
{
    m_isQuitting = true;
    if (m_window->close())
        QApplication::quit();
    m_isQuitting = false;
}

/// A running cleanup ends after its batch: closing stops it, and the jobs wait for that on their way out.
bool gui::Closing::asksAboutCleanup()
{
    if (!m_session.announced() || m_session.announced()->isStopping())
        return false;
    const auto leave = [this, isQuitting = m_isQuitting] {
        if (isQuitting)
            quit();
        else
            m_window->close();
    };
    ask(m_window,
        {.title = tr("A cleanup is running"),
         .text = tr("%1 is still running. Stop it after the current batch and close?").arg(m_session.announcedTitle()),
         .action = tr("Stop and close")},
        [this, leave] {
            jobs::JobBase *job = m_session.announced();
            if (!job) {
                leave();
                return;
            }
            connect(job, &jobs::JobBase::finished, this, leave);
            job->stop();
        });
    return true;
}

/// Asked once, and remembered.
bool gui::Closing::goesOnKeeping()
{
    if (m_isQuitting || !m_keeper.isOn())
        return false;
    const QVariant answer = windowSettings().value(settingsKey);
    if (!answer.isValid())
        askWhetherToGoOn();
    else if (answer.toBool())
        putAway();
    else
        return false;
    return true;
}

void gui::Closing::askWhetherToGoOn()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Keep the schedule going?"),
                                tr("This window keeps the schedule of %1.").arg(m_session.target().name),
                                QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        (m_hasTray ? tr("It can go on doing so from the tray.") : tr("It can go on doing so while it is minimized."))
        + u' ' + tr("This is asked once; File > Quit always ends it."));
    QPushButton *stay = box->addButton(tr("Keep it going"), QMessageBox::AcceptRole);
    QPushButton *end = box->addButton(tr("End it and close"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto decide = [this](bool goesOn) {
        windowSettings().setValue(settingsKey, goesOn);
        m_window->close();
    };
    connect(stay, &QPushButton::clicked, this, [decide] { decide(true); });
    connect(end, &QPushButton::clicked, this, [decide] { decide(false); });
    box->open();
}

void gui::Closing::putAway()
{
    if (!m_hasTray) {
        m_window->showMinimized();
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false); // dialogs come and go meanwhile
    m_window->hide();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobbase.h"

using namespace std::chrono_literals;

jobs::JobBase::JobBase(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(33ms);
    connect(&m_timer, &QTimer::timeout, this, &JobBase::progressChanged);
}

void jobs::JobBase::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning)
        m_timer.start();
    else
        m_timer.stop();
}

Error jobs::JobBase::errorOf(const std::exception &exception)
{
    return {ErrorKind::Internal,
            tr("The work ended unexpectedly (%1); try again, and report it if it happens again.")
                .arg(QString::fromLocal8Bit(exception.what())),
            {}};
}

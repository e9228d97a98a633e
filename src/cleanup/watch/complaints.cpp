// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/complaints.h"

#include "cleanup/tr.h"
#include "cleanup/watch/watchlog.h"

using namespace Qt::StringLiterals;

void cleanup::Complaints::tell(const QString &about, LogLevel level, const QString &sentence)
{
    if (std::exchange(m_troubles[about], sentence) != sentence)
        m_listener.logged(level, watchlog::remark(about.isEmpty() ? sentence : about + u": "_s + sentence));
}

void cleanup::Complaints::settle(const QString &about)
{
    if (m_troubles.remove(about) > 0 && about.isEmpty())
        m_listener.logged(LogLevel::Info, watchlog::remark(Tr::tr("Connected again.")));
}

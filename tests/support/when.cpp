// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/when.h"

using namespace Qt::StringLiterals;

namespace support {

When::When(std::chrono::milliseconds before)
    : m_naive(u"((now() AT TIME ZONE 'UTC') - %1 * interval '1 millisecond')"_s.arg(before.count()))
{
}

When When::at(const QString &utc)
{
    return When(u"(timestamp '%1')"_s.arg(QString(utc).replace(u'\'', u"''"_s)));
}

QString When::sql(bool timestamptz) const
{
    if (m_naive.isEmpty())
        return u"NULL"_s;
    return timestamptz ? u"(%1 AT TIME ZONE 'UTC')"_s.arg(m_naive) : m_naive;
}

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/bytes.h"

QString RowKey::toString() const
{
    return isText() ? bytes::displayName(m_text) : QString::number(m_number);
}

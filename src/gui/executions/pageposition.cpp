// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/pageposition.h"

#include "gui/tr.h"

#include <QLocale>
#include <algorithm>
#include <limits>

void gui::PagePosition::turn(PageRequest::Turn by, const ExecutionPage &page)
{
    const qsizetype rows = page.rows.size();
    if (!page.hasBefore || !page.hasAfter) {
        // Rows come and go meanwhile; at an end there is no doubt.
        m_isFromEnd = page.hasBefore;
        m_offset = 0;
    } else if ((by == PageRequest::Turn::After) != m_isFromEnd) {
        m_offset += m_rows;
    } else {
        m_offset = std::max<qint64>(0, m_offset - rows);
    }
    m_rows = rows;
}

void gui::PagePosition::setTotal(qint64 total, Certainty certainty)
{
    m_total = total;
    m_certainty = certainty;
}

std::optional<qint64> gui::PagePosition::before() const
{
    if (!m_isFromEnd)
        return m_offset;
    if (m_certainty != Certainty::Exact)
        return {};
    return std::max<qint64>(0, m_total - m_offset - m_rows);
}

QString gui::PagePosition::text() const
{
    const int total = static_cast<int>(std::clamp<qint64>(m_total, 0, std::numeric_limits<int>::max()));
    QString all;
    if (m_certainty == Certainty::About)
        all = Tr::tr("about %Ln execution(s)", nullptr, total);
    else if (m_certainty == Certainty::Exact)
        all = Tr::tr("%Ln execution(s)", nullptr, total);
    const auto first = before();
    if (m_rows == 0 || !first)
        return all;
    const QString range = Tr::tr("%1–%2").arg(QLocale().toString(*first + 1), QLocale().toString(*first + m_rows));
    return all.isEmpty() ? range : Tr::tr("%1 of %2").arg(range, all);
}

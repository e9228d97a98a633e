// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionpage.h"

namespace gui {

/// Where a page lies in its list. Pages are reached by key, so that its place is counted along the way, from whichever
/// end the way began.
class PagePosition {
public:
    /// A page was reached by this turn.
    void turn(PageRequest::Turn by, const ExecutionPage &page);
    /// The same page was read again.
    void reread(const ExecutionPage &page) { m_rows = page.rows.size(); }

    enum class Certainty { Unknown, About, Exact };
    void setTotal(qint64 total, Certainty certainty);
    void forgetTotal() { m_certainty = Certainty::Unknown; }

    /// "201–400 of about 1,000,000 executions", as much of it as is known.
    QString text() const;

private:
    std::optional<qint64> before() const;

    qsizetype m_rows = 0;
    qint64 m_offset = 0; ///< Rows between the page and the end that it is counted from.
    bool m_isFromEnd = false;
    qint64 m_total = 0;
    Certainty m_certainty = Certainty::Unknown;
};

} // namespace gui

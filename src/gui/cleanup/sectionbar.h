// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace gui {

/// The sections of a plan, a chip each; one is shown. Hides itself where there is only one.
class SectionBar : public QWidget {
    Q_OBJECT

public:
    explicit SectionBar(QWidget *parent = nullptr);

    /// The fullest section is chosen. Null: none.
    void setPlan(const PlanPtr &plan);
    /// What the chip of a section shows: how many items of it are wanted.
    void setCount(size_t section, qint64 count);
    size_t section() const { return static_cast<size_t>(std::max(0, m_chips.checkedId())); }

signals:
    void sectionChosen();

private:
    QHBoxLayout *m_row;
    QButtonGroup m_chips;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QComboBox>
#include <optional>

namespace gui {

/// A choice among the sections of a plan, behind all of them. Hides itself where there is only one.
class SectionBar : public QComboBox {
    Q_OBJECT

public:
    explicit SectionBar(QWidget *parent = nullptr);

    /// All is chosen. Null: none.
    void setPlan(const PlanPtr &plan);
    /// None: all of them.
    std::optional<size_t> section() const;
    void choose(std::optional<size_t> section);

signals:
    void sectionChosen();
};

} // namespace gui

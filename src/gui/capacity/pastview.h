// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "cleanup/look/storagelook.h"
#include "gui/charts/linecard.h"

class QLabel;

namespace gui {

/// The last month as it would have been under a retention, beside what snapshots say of it; and what a forecast made
/// at its beginning would have said.
class PastView : public QWidget {
    Q_OBJECT

public:
    explicit PastView(QWidget *parent = nullptr);

    /// `look` may be null.
    void show(const cleanup::MeasuredWorkload &measured, const cleanup::StorageLook *look,
              const std::array<int, 2> &retentionDays);
    void clear(const QString &why);

private:
    QLabel *m_verdict;
    LineCard *m_card;
};

} // namespace gui

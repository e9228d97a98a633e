// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/forecast.h"
#include "gui/charts/linecard.h"

class QLabel;

namespace gui {

/// A year ahead: use with the retention that is asked about and without any cleanup, and when the volume is full.
class ProjectionView : public QWidget {
    Q_OBJECT

public:
    explicit ProjectionView(QWidget *parent = nullptr);

    /// `today`: since 1970-01-01 in UTC. `target`: the share (0…1) of the volume that use is to stay under.
    void show(const Forecast &projected, qint64 today, double target);
    /// In place of it, why there is none.
    void clear(const QString &why);
    QString verdict() const;
    LineChart &chart() { return m_card->chart(); }

private:
    QLabel *m_verdict;
    LineCard *m_card;
};

} // namespace gui

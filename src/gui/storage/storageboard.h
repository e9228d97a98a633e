// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/storage/filepart.h"
#include "gui/charts/chartcard.h"

#include <QObject>
#include <functional>
#include <vector>

namespace gui {

/// The charts of Storage: of one look, and what part of its files each bar stands for.
class StorageBoard : public QObject {
    Q_OBJECT

public:
    /// `byDirectory` and `byAge` belong to the page's form; the others go into its tabs.
    StorageBoard(ChartCard *byDirectory, ChartCard *byAge, QObject *parent);

    /// How a look stands without figures, as well as all charts of the one before.
    void clear();
    void setPlaceholder(const QString &why);
    void showLook(const cleanup::StorageLookPtr &look);
    /// What depends on the retention; cheap enough for every step of a slider.
    void showRetention(const RetentionDays &days);

    ChartCard *growth() const { return m_growth; }
    ChartCard *held() const { return m_held; }
    ChartCard *users() const { return m_users; }
    ChartCard *executions() const { return m_executions; }
    ChartCard *types() const { return m_types; }

signals:
    void partChosen(const FilePart &part, const QString &title);

private:
    std::vector<ChartCard *> all() const;
    void connectCards();
    void connectBars(ChartCard *card, const std::function<void(FilePart &part, size_t row)> &fill);

    ChartCard *m_byDirectory;
    ChartCard *m_byAge;
    ChartCard *m_growth;
    ChartCard *m_held;
    ChartCard *m_users;
    ChartCard *m_executions;
    ChartCard *m_types;
    cleanup::StorageLookPtr m_look;
    RetentionDays m_days{7, 7};
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/storage/filepart.h"
#include "gui/charts/chartcard.h"

#include <QObject>
#include <vector>

namespace gui {

/// The charts of Storage: of one look, and what part of its files each bar stands for.
class StorageBoard : public QObject {
    Q_OBJECT

public:
    explicit StorageBoard(QObject *parent);

    /// How a look stands without figures, as well as all charts of the one before.
    void clear();
    void setPlaceholder(const QString &why);
    void showLook(const cleanup::StorageLookPtr &look);
    /// What depends on the retention; cheap enough for every step of a slider.
    void showRetention(const RetentionDays &days);

    ChartCard *growth() const { return m_growth; }
    ChartCard *held() const { return m_held; }
    ChartCard *ages() const { return m_byAge; }

signals:
    void partChosen(const FilePart &part, const QString &title);

private:
    std::vector<ChartCard *> all() const;
    void connectCards();

    ChartCard *m_byAge;
    ChartCard *m_growth;
    ChartCard *m_held;
    cleanup::StorageLookPtr m_look;
    RetentionDays m_days{7, 7};
};

} // namespace gui

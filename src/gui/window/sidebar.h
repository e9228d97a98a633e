// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gui {

/// The list of pages, with an icon each and a count badge where one wants attention.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &title);
    /// 0 hides the badge.
    void setBadge(int page, int count, const QString &meaning);

    QSize sizeHint() const override { return {184, 400}; }
};

} // namespace gui

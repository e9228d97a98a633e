// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace gui {

/// The list of pages, with an icon each and a count badge where one wants attention. It is as wide as its titles in its
/// font; where the window has no room for them, it shows the icons alone and says the titles in tooltips.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &title);
    /// 0 hides the badge.
    void setBadge(int page, int count, const QString &meaning);
    /// Icons alone.
    void setCompact(bool isCompact);
    bool isCompact() const { return m_isCompact; }

    QSize sizeHint() const override { return {width(), QListWidget::sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int meaningRole = Qt::UserRole + 2;
    void describe(QListWidgetItem &item);
    void measure();

    bool m_isCompact = false;
};

} // namespace gui

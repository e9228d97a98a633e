// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// A line across the window in the profile's colour with its name on it, so that nobody takes one installation for
/// another. Not there where the profile has no colour.
class ProfileStripe : public QWidget {
    Q_OBJECT

public:
    explicit ProfileStripe(QWidget *parent = nullptr);

    /// `color`: see Profile.
    void setProfile(const QString &name, const QString &color);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_color;
};

} // namespace gui

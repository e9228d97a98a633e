// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// One page of the window, and all that the window needs to know of it.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `title` stands in the list of pages.
    Page(const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_title(title)
    {
    }

    const QString &title() const { return m_title; }
    /// Whether it shows what it is there to show, and nothing more is on its way.
    virtual bool isSettled() const { return true; }
    /// Whether it is about files alone: of no use where the service keeps none.
    virtual bool isOfFiles() const { return false; }
    /// Moves the focus to its search field, where it has one.
    virtual void find() { }
    /// So much of it can be seen at once, before it has to scroll.
    virtual void adaptTo(const QSize & /*room*/) { }
    /// Of what it shows, the table in front.
    virtual void exportCsv() = 0;

signals:
    /// So many things on it want attention, in words; 0: none.
    void attentionChanged(int count, const QString &meaning);

private:
    QString m_title;
};

} // namespace gui

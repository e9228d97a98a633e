// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/treemap.h"
#include "jobs/job.h"

#include <QDeadlineTimer>
#include <QPixmap>
#include <QPointer>
#include <QThreadPool>
#include <QWidget>

namespace gui {

/// A treemap of files: an area for each group and each file, in the colour of what would become of it. Arrows move to
/// the next cell, Enter and a double click go in, Backspace goes back. The places are found on a worker, and until they
/// are there the last picture stays; whoever asks for them meanwhile waits. Painted once and kept, in slices where that
/// takes long; what is under the mouse and what is current are drawn on top.
class FileMapView : public QWidget {
    Q_OBJECT

public:
    explicit FileMapView(QWidget *parent = nullptr);
    ~FileMapView() override;

    /// Keeps what is shown and what is current, as far as the new tree has them.
    void setTree(FileTreePtr tree);
    const FileTree &tree() const { return *m_tree; }
    /// The group that fills the view.
    FileTree::Group top() const { return m_top; }
    void zoomTo(FileTree::Group group);
    /// Makes a group or a file of it current, going as far out or in as it takes to see it.
    void show(FileTree::Group group, std::optional<quint32> file = {});

    /// The same without going anywhere: where it cannot be seen, what it is in is current.
    void mark(FileTree::Group group, std::optional<quint32> file);

    /// What is current: nothing where nobody has chosen.
    struct Item {
        Treemap::Cell::Kind kind = Treemap::Cell::Kind::Group;
        FileTree::Group group = FileTree::all; ///< Itself, or what it is part of.
        quint32 file = 0; ///< Place in the tree; of a file.
    };
    std::optional<Item> current();
    const Treemap &map();
    /// The places of what is to be shown are found, or nobody sees it.
    bool isSettled() const { return !m_placing; }
    /// Everything about a cell, for a tooltip and for whoever does not see it.
    QString describe(const Treemap::Cell &cell) const;
    bool savePng(const QString &fileName);
    bool saveSvg(const QString &fileName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another group fills the view.
    void zoomed(FileTree::Group group);
    /// Somebody chose a cell.
    void chosen();
    /// Somebody goes into one that has no inside: a file, or the rest of what fills the view.
    void activated();
    void menuWanted(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Another tree, place or size: the cells have to be found anew, and `kept` is to be current again.
    void replace(const std::optional<Item> &kept);
    /// On a worker, where that is not on its way already.
    void startPlacing();
    /// At once, where nothing can go on without.
    void layOut();
    void setMap(Treemap map);
    std::optional<Item> kept() const;
    /// The picture is of another map, palette or size.
    void outdate();
    /// Goes on with the picture for a slice of the window's time; without a limit until it is done.
    void paintPicture(const QDeadlineTimer &until);
    void setCurrent(std::optional<quint32> cell);
    void choose(std::optional<quint32> cell);
    void enter(quint32 cell);
    void leave();
    void move(int horizontally, int vertically);
    std::optional<quint32> cellOf(FileTree::Group group, std::optional<quint32> file);
    std::optional<quint32> cellOf(const Item &item);
    /// The cell of the first level in which a cell lies.
    quint32 outermost(quint32 cell);
    void updateCell(const std::optional<quint32> &cell);
    void describeCurrent();
    void drawPicture(QPainter &painter, const QRect &part) const;
    QByteArray pathOf(const Treemap::Cell &cell) const;
    void drawOutline(QPainter &painter, const Treemap::Cell &cell, bool isCurrent) const;

    FileTreePtr m_tree;
    FileTree::Group m_top = FileTree::all;
    Treemap m_map;
    bool m_isStale = true; ///< The map is of another tree, place or size: nothing of it is to be used.
    quint64 m_wanted = 0; ///< Counts what has been asked for, so that a late answer is known.
    std::optional<Item> m_kept; ///< While it is stale: what becomes current.
    bool m_takesFirst = false; ///< While it is stale: in want of that the largest part does.
    QThreadPool m_worker;
    QPointer<jobs::JobBase> m_placing;
    QPixmap m_picture; ///< The last that was finished; null: none.
    QPixmap m_next; ///< On its way: all cells before `m_painted`.
    bool m_isOutdated = true; ///< The picture is not of this map, palette and size.
    quint32 m_painted = 0;
    std::optional<quint32> m_current;
    std::optional<quint32> m_hovered;
};

} // namespace gui

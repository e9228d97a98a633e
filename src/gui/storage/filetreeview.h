// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filetreemodel.h"

#include <QTreeView>

class QMenu;

namespace gui {

/// The groups of a file tree as rows: the table twin of the map. Copies rows, exports what is open, and keeps what is
/// open, current and in view when another tree comes.
class FileTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit FileTreeView(QWidget *parent = nullptr);

    void setTree(const FileTreePtr &tree);
    const FileTree &tree() const { return m_model.tree(); }
    FileTree::Group currentGroup() const;
    /// Makes it current and opens the way there. Says nothing.
    void show(FileTree::Group group);
    void setPlaceholder(const QString &text);
    void copySelection();
    /// Asks for a file; rows as they are open.
    void exportCsv();
    /// What `exportCsv` writes.
    QByteArray csv() const;

signals:
    /// Somebody chose it.
    void chosen(FileTree::Group group);
    void contextMenuAboutToShow(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    void write(const QString &fileName);
    QStringList fields(const QModelIndex &row) const;

    models::FileTreeModel m_model;
    QString m_placeholder;
    bool m_isQuiet = false; ///< What changes is not somebody's choice.
};

} // namespace gui

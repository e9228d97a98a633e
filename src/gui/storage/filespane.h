// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/storage/filetree.h"
#include "gui/session/livesession.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace gui {

class Breadcrumb;
class FileActions;
class FileMapView;
class FilesView;
class FileTreeView;
class LegendLine;
class Stack;
class StorageNote;

/// The files of a look as a map, as a tree of groups and as a list: three views of the same, each of which leads the
/// others. Which files, how they are told apart and what counts as their size is chosen above them. Works on workers.
class FilesPane : public QWidget {
    Q_OBJECT

public:
    FilesPane(LiveSession &session, QWidget *parent);

    void showLook(const cleanup::StorageLookPtr &look, const RetentionDays &days);
    void setDays(const RetentionDays &days);
    /// Only these files; `title` says which. An empty part: all.
    void showPart(const FilePart &part, const QString &title);
    /// In place of everything: why there is nothing to see, and what to do.
    void showNote(const QString &text, const QString &action);

    /// Map and lists beside one another, or one below the other where the room is narrow.
    void adaptTo(const QSize &room);

    /// What was chosen last is shown.
    bool isSettled() const { return !m_building && !m_listing && isPlaced(); }
    FilesView &files() { return *m_files; }
    FileMapView &map() { return *m_map; }
    FileTreeView &tree() { return *m_tree; }
    FileActions &actions() { return *m_actions; }
    const FilePart &part() const { return m_part; }
    void find();
    void exportCsv();

signals:
    void noteActionTriggered();

private:
    bool isPlaced() const;
    void buildControls();
    void buildViews();
    void connectViews();
    QWidget *buildMapSide();
    Grouping grouping() const;
    SizeMeasure measure() const;

    struct Built {
        FileTreePtr tree;
        FileTree::Group listed = FileTree::all;
        FileSelection files;
    };
    void rebuild();
    void onBuilt(const Result<Built> &built);
    void list(FileTree::Group group, const std::optional<FileEntry> &then = {});
    void onListed(FileTree::Group group, const FileSelection &files);
    QString titleOf(FileTree::Group group) const;
    void onMapChosen();
    void onMapZoomed(FileTree::Group group);
    void onMapMenu(const QPoint &position);
    void onFileChosen(const FileEntry &file);
    void updateFilter();
    void updateWay();
    void updateLegend();
    void exportMap(const QString &suffix);
    QString sidesKey() const;

    LiveSession &m_session;
    FileActions *m_actions;
    QComboBox *m_grouping;
    QComboBox *m_measure;
    QComboBox *m_standing;
    QPushButton *m_filter; ///< Says what part is shown, and takes it away.
    Breadcrumb *m_way;
    QToolButton *m_export;
    FileMapView *m_map;
    LegendLine *m_legend;
    FileTreeView *m_tree;
    FilesView *m_files;
    StorageNote *m_note;
    QSplitter *m_sides;
    QSplitter *m_lists;
    Stack *m_layers;
    cleanup::StorageLookPtr m_look;
    RetentionDays m_days{};
    FilePart m_part;
    QString m_partTitle;
    FileTreePtr m_shown; ///< Null: nothing yet.
    QByteArrayList m_listed; ///< The group whose files are listed.
    std::optional<FileEntry> m_wanted; ///< To be shown once its group is listed.
    QPointer<jobs::JobBase> m_building;
    QPointer<jobs::JobBase> m_listing;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findvolumes.h"
#include "cleanup/look/storagelook.h"
#include "core/automation/overview.h"
#include "core/plan/history.h"
#include "core/plan/policy.h"
#include "gui/session/livesession.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

class CardRow;
class ChoiceCard;

/// The cleanups there are, a card each, with how things stand now.
class ChooseView : public QWidget {
    Q_OBJECT

public:
    explicit ChooseView(LiveSession &session, QWidget *parent = nullptr);

    /// What others have read already: the overview's counts, and a look through the folders.
    void showKnown(const Overview &overview);
    void showLook(const cleanup::StorageLookPtr &look);

signals:
    void previewWanted(const CleanupPolicy &policy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A folder's volume and the last cleanup of its kind.
    struct Figures {
        std::map<Directory, Volume> volumes;
        QList<RunRecord> runs;
    };

    void addCard(ChoiceCard *card);
    void showPresets();
    void editPreset(const CleanupPolicy &preset);
    void onTarget();
    void onRetention();
    void onState();
    void onLive(const LiveSnapshot &snapshot);
    void read();
    void onFigures(const Result<Figures> &figures);
    void showCompared();
    void showAged();
    ChoiceCard *cardOf(Directory directory) const
    {
        return directory == Directory::Screenshots ? m_screenshots : m_downloads;
    }

    LiveSession &m_session;
    ChoiceCard *m_stuck;
    ChoiceCard *m_screenshots;
    ChoiceCard *m_downloads;
    ChoiceCard *m_orphans;
    ChoiceCard *m_missing;
    ChoiceCard *m_weekly;
    ChoiceCard *m_aggressive;
    CardRow *m_cards;
    QList<ChoiceCard *> m_presets;
    QPushButton *m_newPreset;
    QLabel *m_presetTrouble;
    std::optional<Overview> m_overview;
    cleanup::StorageLookPtr m_look;
    QPointer<jobs::JobBase> m_reading;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace gui {

class MainWindow;

/// Walks through the real window by itself: every page in light and dark and in two sizes, a preview, a run, its
/// result, undo and history; a picture of each goes to a folder. Driven by a timer: each step waits until what it needs
/// is on screen, and the tour fails with a sentence when that takes too long.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow &window, QString folder, QObject *parent = nullptr);
    void start();

signals:
    /// 0, or 1 after a sentence on stderr.
    void finished(int status);

private:
    struct Step {
        QString name; ///< Of the picture, without ".png"; empty: none is taken.
        std::function<void()> act;
        std::function<bool()> ready; ///< Asked until true.
        bool isFleeting = false; ///< The picture is taken at once: what it shows does not wait.
    };

    void plan();
    void planLook(const QString &theme, const QSize &size);
    void planPages(const QString &suffix);
    void planStorage(const QString &suffix);
    void planExecutions(const QString &suffix);
    void planCleanup();
    void planQuarantine();
    /// One execution is marked where it is listed, and that is undone; one of its screenshots is looked at.
    void planMarking();
    void planFinding(const QString &suffix);
    void planAutomation(const QString &suffix);
    void planObserving();
    void planPreview(const QString &name, const CleanupPolicy &policy);
    void planNo();
    void planDecision(const QString &suffix);
    void planPermanent();
    void next();
    bool takePicture(const QString &name);
    void fail(const QString &sentence);

    MainWindow &m_window;
    QString m_folder;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    bool m_hasActed = false;
    int m_calm = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace gui

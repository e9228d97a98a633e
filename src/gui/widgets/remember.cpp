// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/remember.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QTimer>
#include <memory>
#include <utility>

void gui::rememberMoves(QSplitter *splitter, std::function<QString()> key)
{
    auto *delay = new QTimer(splitter);
    delay->setSingleShot(true);
    delay->setInterval(saveDelay);
    // As it was when it was moved: by the time that it is saved the window may have another shape.
    const auto moved = std::make_shared<std::pair<QString, QByteArray>>();
    const auto save = [moved] { windowSettings().setValue(moved->first, moved->second); };
    QObject::connect(splitter, &QSplitter::splitterMoved, delay, [splitter, key = std::move(key), moved, delay] {
        *moved = {key(), splitter->saveState()};
        delay->start();
    });
    QObject::connect(delay, &QTimer::timeout, delay, save);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, delay, [delay, save] {
        if (delay->isActive())
            save();
    });
}

void gui::remember(QSplitter *splitter, const QString &key)
{
    splitter->restoreState(windowSettings().value(key).toByteArray());
    rememberMoves(splitter, [key] { return key; });
}

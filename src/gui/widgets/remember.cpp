// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/remember.h"

#include "gui/settings.h"

#include <QCoreApplication>
#include <QSplitter>
#include <QTimer>

void gui::rememberMoves(QSplitter *splitter, std::function<QString()> key)
{
    auto *delay = new QTimer(splitter);
    delay->setSingleShot(true);
    delay->setInterval(saveDelay);
    const auto save = [splitter, key = std::move(key)] { windowSettings().setValue(key(), splitter->saveState()); };
    QObject::connect(splitter, &QSplitter::splitterMoved, delay, qOverload<>(&QTimer::start));
    QObject::connect(delay, &QTimer::timeout, splitter, save);
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

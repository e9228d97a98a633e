// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lifesimulation.h"

#include "demo/lifeworker.h"

namespace demo {

LifeSimulation::LifeSimulation(LifeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(QStringLiteral("life"));
}

LifeSimulation::~LifeSimulation()
{
    stop();
}

void LifeSimulation::start()
{
    if (m_thread.isRunning())
        return;
    auto *worker = new LifeWorker(m_options);
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker, &LifeWorker::begin);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &LifeWorker::happened, this, &LifeSimulation::happened);
    connect(worker, &LifeWorker::troubled, this, &LifeSimulation::troubled);
    m_thread.start();
}

void LifeSimulation::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace demo

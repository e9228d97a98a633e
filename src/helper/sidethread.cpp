// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/sidethread.h"

helper::SideThread::SideThread()
    : m_thread([this] { serve(); })
{
}

helper::SideThread::~SideThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void helper::SideThread::run(const std::function<void()> &work)
{
    std::packaged_task<void()> task(work);
    std::future<void> done = task.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_all();
    done.wait();
}

void helper::SideThread::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        std::packaged_task<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

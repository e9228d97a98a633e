// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <cstdarg>
#include <stdexcept>

namespace support {

/// What a fixture cannot go on without is missing: ends the test function that asked for it.
class Failed : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws Failed, with a sentence as of printf. Not for destructors, which may not throw.
[[noreturn]] Q_ATTRIBUTE_FORMAT_PRINTF(1, 2) inline void fail(const char *format, ...)
{
    va_list values;
    va_start(values, format);
    const std::string sentence = QString::vasprintf(format, values).toStdString();
    va_end(values);
    throw Failed(sentence);
}

/// For QTEST_MAIN and its like: a test class in which an exception fails the function that it leaves, after everything
/// on its stack was cleaned up, and the next function runs. Qt Test itself catches exceptions around the whole program
/// only. It calls the functions through the class's description, so they are caught there.
template <typename Test> class Guarded : public Test {
public:
    const QMetaObject *metaObject() const override
    {
        static const QMetaObject guarded = [] {
            QMetaObject described = Test::staticMetaObject;
            described.d.static_metacall = &Guarded::call;
            return described;
        }();
        return &guarded;
    }

private:
    static void call(QObject *test, QMetaObject::Call what, int function, void **arguments)
    {
        try {
            Test::staticMetaObject.d.static_metacall(test, what, function, arguments);
        } catch (const std::exception &thrown) {
            QTest::qFail(thrown.what(), __FILE__, __LINE__);
        }
    }
};

} // namespace support

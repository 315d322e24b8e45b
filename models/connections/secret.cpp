// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/secret.h"

#include <QDebug>

namespace exportdesk
{

Secret::Secret(const QString &text)
    : m_text(text)
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::exchange(other.m_text, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Shared text is wiped by its last owner; filling it here would only make another copy.
    if (!m_text.isEmpty() && m_text.isDetached())
        m_text.fill(u'\0');
    m_text.clear();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret()" : "Secret(***)");
    return debug;
}

} // namespace exportdesk

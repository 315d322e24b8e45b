// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace exportdesk
{

/// UTF-8 text of a row that no other row shares: up to 31 bytes stand in the row itself, only longer ones on the heap.
class ShortText
{
public:
    ShortText() = default;
    explicit ShortText(QByteArrayView utf8);
    ShortText(const ShortText &other)
        : ShortText(other.view())
    {
    }
    ShortText(ShortText &&other) noexcept { swap(other); }
    ShortText &operator=(ShortText other) noexcept
    {
        swap(other);
        return *this;
    }
    ~ShortText();

    QByteArrayView view() const;
    bool isEmpty() const { return size() == 0; }
    QString text() const { return QString::fromUtf8(view()); }
    friend bool operator==(const ShortText &left, const ShortText &right) { return left.view() == right.view(); }

private:
    struct Long;
    static constexpr unsigned char OnHeap = 255;
    unsigned char size() const { return static_cast<unsigned char>(m_bytes.back()); }
    Long *onHeap() const;
    void swap(ShortText &other) noexcept { m_bytes.swap(other.m_bytes); }

    // Long enough for ids of 32 digits.
    alignas(void *) std::array<char, 40> m_bytes{}; ///< the last one: how many, or OnHeap
};

} // namespace exportdesk

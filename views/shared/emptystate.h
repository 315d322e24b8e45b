// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QWidget>

namespace exportdesk
{

class Button;
class TextLabel;

/// Says why a view is empty and offers the next step: an icon, one sentence, at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setSentence(const QString &sentence);
    QString sentence() const;
    /// Empty text: no button.
    void setAction(const QString &text);
    Button *button() const { return m_button; }

Q_SIGNALS:
    void actionRequested();

private:
    class Picture;
    Picture *m_picture;
    TextLabel *m_sentence;
    Button *m_button;
};

} // namespace exportdesk

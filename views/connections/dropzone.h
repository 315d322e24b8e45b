// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QWidget>

namespace exportdesk
{

class Button;
class TextLabel;

/// A dashed area to drop a credential file on, with buttons to choose or paste one instead.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void chooseRequested();
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_kinds;
    Button *m_choose;
    Button *m_paste;
};

} // namespace exportdesk

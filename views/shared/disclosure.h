// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace exportdesk
{

/// A word with a chevron that shows or hides a part of the form.
class Disclosure : public QToolButton
{
    Q_OBJECT

public:
    /// \a part is shown while open; initially closed.
    explicit Disclosure(QWidget *part, QWidget *parent = nullptr);

    bool isOpen() const { return isChecked(); }
    void setOpen(bool open) { setChecked(open); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace exportdesk

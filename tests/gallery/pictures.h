// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gallery/stage.h"

#include <QImage>

namespace chatelaine::testing {

//! \brief Pictures of what a person sees, in the theme that is used and in the scale of the application.
QImage windowPicture(const GalleryState &state);
//! \brief Null where there is none.
QImage dialogPicture(const GalleryState &state);
QImage menuPicture(const GalleryState &state);
//! \brief \a mark as light and as dark panels show it, at 16, 22, 32 and 48 pixels.
QImage iconPicture(Mark mark);

//! \brief How two pictures differ.
struct PictureDifference
{
    double share = 1; //!< of the pixels, 0…1; 1 also where the sizes differ
    QImage shown{}; //!< what differs in red upon the second one
};

//! \brief Pixels count that differ by more than \a tolerance in red, green or blue, of 255.
PictureDifference comparePictures(const QImage &was, const QImage &is, int tolerance);

} // namespace chatelaine::testing

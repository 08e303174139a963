import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { finishImage } from './finish-image.ts';
import { beginUpload, cancelUpload, readUpload } from './upload.commands.ts';
import { BeginUploadInput, Upload, UploadedImage } from './upload.types.ts';

@Resolver()
export class UploadResolver {
  @Query(() => Upload, { nullable: true, description: "One of the viewer's own that is not finished." })
  upload(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    return readUpload(ctx, id);
  }

  @Mutation(() => Upload)
  beginUpload(@Arg('input', () => BeginUploadInput) input: BeginUploadInput, @Ctx() ctx: Context) {
    return beginUpload(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Drops what has arrived of it, where nothing uses it.' })
  async cancelUpload(@Arg('id', () => ID) id: string, @Ctx() ctx: Context) {
    await cancelUpload(ctx, id);
    return true;
  }

  @Mutation(() => UploadedImage, {
    description: 'Once all parts of a picture are there. Says how it stands in a text.',
  })
  finishImage(
    @Arg('id', () => ID) id: string,
    @Arg('alt', () => String, { defaultValue: '', description: 'What it shows, for those who do not see it.' })
    alt: string,
    @Arg('decorative', () => Boolean, { defaultValue: false, description: 'It shows nothing that anybody would miss.' })
    decorative: boolean,
    @Ctx() ctx: Context,
  ) {
    return finishImage(ctx, { id, alt, decorative });
  }
}
